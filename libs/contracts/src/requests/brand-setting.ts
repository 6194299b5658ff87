/** What an administrator sends to change how the customer pages look. */
import { z } from 'zod';
import { brandRequest } from '../brand';
import { id } from '../primitives';

/** Of one desk, or with `desk` null of the organisation; `look` null takes it away again. What can be shown is decided by `checkBrand`. */
export const brandSetting = z.strictObject({ desk: id().nullable().default(null), look: brandRequest.nullable() });
export type BrandSetting = z.output<typeof brandSetting>;
