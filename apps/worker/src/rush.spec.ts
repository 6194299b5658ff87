import { Rush } from './rush';

describe('a rush', () => {
  let now = 0;
  const rush = new Rush(() => now);
  const commits = (count: number, everyMs: number): void => {
    for (let index = 0; index < count; index += 1) {
      now += everyMs;
      rush.note();
    }
  };

  it('is five commits within half a second, and over as soon as they are further apart', () => {
    expect(rush.isOn).toBe(false);
    commits(4, 10);
    expect(rush.isOn).toBe(false);
    commits(1, 10);
    expect(rush.isOn).toBe(true);
    now += 459;
    expect(rush.isOn).toBe(true);
    now += 1;
    expect(rush.isOn).toBe(false);
    commits(20, 200);
    expect(rush.isOn).toBe(false);
  });
});
