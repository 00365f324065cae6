import { at, inRange, total } from "./bareTools";

/** Shares of a goal in cents by the method of largest remainders, all of them open. */
export function bareSplit(cents: number, weights: Float64Array): Float64Array {
  const whole = total(weights);
  const shares = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = cents;
  for (let i = 0; i < shares.length; i++) {
    inRange(at(weights, i) >= 0);
    const exact = cents * (at(weights, i) / whole);
    const share = Math.floor(exact);
    shares[i] = share;
    remainders[i] = exact - share;
    left -= share;
  }
  const threshold = left === 0 ? 1 : at(remainders.slice().sort(), remainders.length - left);
  for (let i = 0; i < shares.length; i++) {
    shares[i] = (at(remainders, i) >= threshold ? at(shares, i) + 1 : at(shares, i)) / 100;
  }
  return shares;
}
