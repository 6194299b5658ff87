import { CHANGED, Problem } from '../api/client';
import { addressIn } from './lazily';

describe('the file a failed import was about', () => {
  it.each([
    ['Chromium', new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1:3000/assets/command-dialog-2OGG89q9.js'), 'http://127.0.0.1:3000/assets/command-dialog-2OGG89q9.js'],
    ['Firefox', new TypeError('error loading dynamically imported module: https://a.example/assets/x-1.js?again=k3'), 'https://a.example/assets/x-1.js'],
    ['the builder, of a style', new Error('Unable to preload CSS for /assets/my-day-D8aB.css'), '/assets/my-day-D8aB.css'],
    ['told on as a problem', new Problem({ title: CHANGED, status: 503, code: CHANGED, detail: '/assets/x-1.js', params: {} }), '/assets/x-1.js'],
  ])('%s', (_who, error, address) => { expect(addressIn(error)).toBe(address); });
  it('is not known where no file is named', () => {
    expect(addressIn(new TypeError('Importing a module script failed.'))).toBeNull();
    expect(addressIn(new Error('x.json is not there'))).toBeNull();
  });
});
