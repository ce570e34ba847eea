/** Words of chance as `engine/basics/random.ts` has them. */

export function splitmix32(counter: u32): u32 {
  return scramble(counter + 0x9e3779b9)
}

export function scramble(word: u32): u32 {
  word = (word ^ (word >> 16)) * 0x21f0aaad
  word = (word ^ (word >> 15)) * 0x735a2d97
  return word ^ (word >> 15)
}
