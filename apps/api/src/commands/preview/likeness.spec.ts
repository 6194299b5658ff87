import { likeness, tellingWords } from './likeness';

describe('likeness of reports', () => {
  it('is 1 for the same words and 0 for none, whatever the order and case', () => {
    expect(likeness('Orders fail', 'fail ORDERS')).toBe(1);
    expect(likeness('Orders fail', 'Invoice printed twice')).toBe(0);
    expect(likeness('', 'Orders')).toBe(0);
    expect(likeness('it is', 'it is')).toBe(0);
  });
  it('sees a word in its other forms', () => {
    expect(likeness('orders are failing', 'order fails')).toBe(1);
    expect(likeness('הזמנות נכשלות מכל הסניפים', 'ההזמנות נכשלות בסניפים')).toBeGreaterThan(0.8);
    expect(likeness('contract', 'contain')).toBe(0);
  });
  it('lies between where some of it is shared', () => {
    const some = likeness('Orders from all branches are refused', 'Orders refused by the gateway');
    expect(some).toBeGreaterThan(0.4);
    expect(some).toBeLessThan(1);
  });
  it('takes each word once and no more than asked', () => {
    expect(tellingWords('orders orders and the invoices fail', 2)).toEqual(['orders', 'invoices']);
  });
});
