import { PASSWORD_LEAST_CHARACTERS, passwordFlaw } from './password-strength';

const ABOUT = ['Maya Ben-David', 'maya@orot.example.test', 'Orot Supplies'];

describe('a new password', () => {
  it.each([
    'violin under the stairs', 'כינור מתחת למדרגות', 'three teacups and a ladder', 'gD7#vq2Lm!x9Rtw', 'mabul-kharuv-teruf', 'Der Regen fiel auf Zinn', 'ארבעה ספלים וסולם', 'x7Kp2-mQz9v-Lr4tB',
  ])('may be %s', (password) => { expect(passwordFlaw(password, ABOUT)).toBeNull(); });

  it('is counted in characters, whatever they are made of', () => {
    expect(passwordFlaw('gD7#vq2Lm!x9Rt')).toEqual({ ok: false, code: 'password.too-short', params: { least: PASSWORD_LEAST_CHARACTERS } });
    expect(passwordFlaw('🎻🪜🫖🌧🎻🪜🫖')).toMatchObject({ code: 'password.too-short' });
    expect(passwordFlaw('')).toMatchObject({ code: 'password.too-short' });
  });

  it.each([
    'passwordpassword', 'Password12345678', 'P@ssw0rd!P@ssw0rd!', 'qwertyuiopasdfgh', '123456789012345', 'aaaaaaaaaaaaaaaaaaaa', 'abcabcabcabcabcabc', 'Welcome2026!Welcome', 'letmeinletmein123', 'correct horse battery staple',
    'zxcvbnm,asdfghjkl', '0987654321qwerty', 'סיסמהסיסמהסיסמה', 'שלום שלום שלום 123', 'tikkun-demo-tikkun', 'iloveyou iloveyou!', 'qazqazqazqazqazqaz',
  ])('may not be %s, which everybody tries first', (password) => { expect(passwordFlaw(password)).toMatchObject({ ok: false, code: 'password.common' }); });

  it('may not be made of what is known of its owner', () => {
    for (const password of ['maya ben david 2026', 'Orot-Supplies-1234', 'mayamayamaya@orot']) expect(passwordFlaw(password, ABOUT)).toMatchObject({ code: 'password.common' });
    expect(passwordFlaw('maya has a violin under the stairs', ABOUT)).toBeNull();
  });

  // How its time grows with the length: `npm run bench -- --only=pure`.
  it('is looked at however long it is', () => {
    for (const password of ['a'.repeat(1_000), 'ab'.repeat(500), 'abc1'.repeat(250)]) expect(passwordFlaw(password, ABOUT)).toMatchObject({ ok: false });
  });
});
