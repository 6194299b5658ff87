/** Words of the public pages beyond those shared in libs/i18n, a file per page. Both languages are written, not translated word for word; neutral plural. */
import type { Language } from '#domain';

export type InBoth<T> = Readonly<Record<Language, T>>;
