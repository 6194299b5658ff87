/** Keeping new words of a template, or bringing old ones back. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { TemplateVersions } from '#contracts';
import { ask } from '../../api/client';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { templateVersionsQuery } from './queries';
import type { TemplateItem } from './queries';
import { VERSIONS } from './template-version-texts';

/** What was written or brought back is seen everywhere at once: list, preview, versions. */
export function useTemplateWrite(template: TemplateItem, path: string, onDone: () => void): UseMutationResult<TemplateVersions, Error, object> {
  const { t } = useWords();
  const say = useSay();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => ask<TemplateVersions>(`/admin/templates/${encodeURIComponent(template.id)}/versions${path}`, { method: 'POST', body }),
    onSuccess: async (answer) => {
      client.setQueryData(templateVersionsQuery(template.id).queryKey, answer);
      say({ text: t(VERSIONS.saved, { n: answer.items[0]?.version ?? 0 }) });
      onDone();
      await client.invalidateQueries({ queryKey: ['settings', 'templates'] });
    },
  });
}
