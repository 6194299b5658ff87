/** Which compiled calendar a clock runs on: all hours, the severity's service hours, the desk's business hours, the recipient's hours. */
export type ClockName = 'always' | 'extended' | 'desk' | 'delivery';
export const CLOCK_NAMES: readonly ClockName[] = ['always', 'extended', 'desk', 'delivery'];
