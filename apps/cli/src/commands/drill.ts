import type { Register } from '../program';
export const registerDrill: Register = () => undefined;
