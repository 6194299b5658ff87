import { readFileSync, writeFileSync } from 'node:fs';
import { auditTimeline } from './audit';
it('try', () => {
  const files = [{ name: 'standard.yaml', text: readFileSync('protocols/standard.yaml', 'utf8') }];
  for (const slug of ['aws-us-east-1-2025-10', 'cloudflare-2025-11', 'gitlab-2017-01', 'atlassian-2022-04']) {
    const result = auditTimeline({ name: slug, text: readFileSync(`examples/real/${slug}.json`, 'utf8'), files });
    writeFileSync(`/tmp/audit-${slug}.txt`, `${result.text('en')}\n\n${result.text('he')}\n\n${JSON.stringify(result.json, null, 1)}`);
    for (const lang of ['he', 'en'] as const) writeFileSync(`/tmp/audit-${slug}.${lang}.html`, result.html(lang) ?? '');
  }
});
