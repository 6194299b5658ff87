/** What an admitted error is answered with, before it is admitted: a conversation and a lesson (S3-13). */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon';
import { useWords } from '../words/words';
import { errorPolicyQuery } from './queries';

const ADMITTING = 'admit-error';

/** Nothing is drawn for other commands, nor under a protocol without an answer. */
export function ErrorPolicyLine({ command }: { readonly command: string }): ReactNode {
  const { language } = useWords();
  const policy = useQuery({ ...errorPolicyQuery, enabled: command === ADMITTING }).data;
  if (command !== ADMITTING || policy === undefined) return null;
  return <p className="authority sm"><Icon name="people" /><span>{policy.principle[language]}</span></p>;
}
