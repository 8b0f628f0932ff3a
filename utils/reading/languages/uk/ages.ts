/** Ages behind "віком": "віком 17 років", "віком від 18 років", "віком 6 і 11 років". */

/** Tokens between "віком" and the last of two ages. */
const REACH = 4;

/** Whether "віком" stands before a token, with nothing but a limit and another age between. */
export function isBehindAged(wordAt: (at: number) => string, at: number): boolean {
  for (let k = at - 1; at - k <= REACH; k--) {
    const word = wordAt(k);
    if (/^(?:віком|віці)$/.test(word)) return true;
    if (!/^(?:від|до|понад|близько|і|й|та|або|,|-|–|\d{1,3})$/.test(word)) return false;
  }
  return false;
}
