//go:build tools

// Package tools pins the Temporal command line tool, which contains the
// development server, so that it can be built from source where no ready
// binary can be found or downloaded.
package tools

import _ "github.com/temporalio/cli/cmd/temporal"
