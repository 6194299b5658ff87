import type { Register } from '../program';
export const registerAudit: Register = () => undefined;
