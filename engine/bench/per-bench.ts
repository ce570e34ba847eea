/** What a feature keeps for each bench, made when it is first needed and gone with the bench. */
import type { Bench } from './bench.ts'

export function perBench<Kept extends object>(make: (bench: Bench) => Kept): (bench: Bench) => Kept {
  const kept = new WeakMap<Bench, Kept>()
  return (bench) => {
    let own = kept.get(bench)
    if (!own) {
      own = make(bench)
      kept.set(bench, own)
    }
    return own
  }
}
