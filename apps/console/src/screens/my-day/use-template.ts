/** The template filled in, as the author fills it: the text, or which fields it still lacks. */
import { useEffect, useState } from 'react';
import type { TemplatePreview } from '#contracts';
import { Problem, ask } from '../../api/client';
import type { PreviewBody } from './composing';

const PAUSE_MS = 250;
export interface Filled {
  readonly preview: TemplatePreview | null;
  /** Names of fields the template needs and has not got. */
  readonly missing: readonly string[];
  /** What it was filled with, to tell a new answer from an old one. */
  readonly of: string;
}
const EMPTY: Filled = { preview: null, missing: [], of: '' };

/** `template` null: nothing is asked. */
export function useTemplate(template: string | null, body: PreviewBody | null, lacking: readonly string[] = []): Filled {
  const [filled, setFilled] = useState<Filled>(EMPTY);
  const text = template === null || body === null ? null : JSON.stringify([template, body]);
  const lacks = lacking.join(' ');
  useEffect(() => {
    // What is plainly empty needs no asking; whatever else a template wants, the API says.
    if (text !== null && lacks !== '') {
      setFilled({ preview: null, missing: lacks.split(' '), of: text });
      return undefined;
    }
    if (text === null || template === null) {
      setFilled(EMPTY);
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const [, filledWith] = JSON.parse(text) as readonly [string, unknown];
      ask<TemplatePreview>(`/templates/${encodeURIComponent(template)}/preview`, { method: 'POST', body: filledWith, signal: stop.signal }).then(
        (preview) => { setFilled({ preview, missing: [], of: text }); },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          const problems = error instanceof Problem && error.code === 'template.fields-missing' ? (error.document.problems ?? []) : [];
          setFilled({ preview: null, missing: problems.map(({ field }) => field.replace(/^fields\./, '')), of: text });
        },
      );
    }, PAUSE_MS);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [text, template, lacks]);
  return filled;
}
