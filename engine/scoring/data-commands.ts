/** The commands about sources of digits: which there are, what is in each, and sets that a person adds. */
import { classCount } from '#engine/contract/pictures.ts'
import type { DataCommands, DataDescription, DataSetList } from '#engine/contract/data.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { Bench } from '#engine/bench/bench.ts'
import type { Benches } from '#engine/bench/benches.ts'
import type { Methods } from '#engine/bench/methods.ts'
import type { AddedSets } from '#engine/data/added-sets.ts'
import type { DataSets } from '#engine/data/data-sets.ts'
import { type Digits, imageOf } from '#engine/data/digits.ts'
import { checkSources } from '#engine/settings/table/sources.ts'

export function createDataCommands(benches: Benches, dataSets: DataSets, added: AddedSets): Methods<DataCommands> {
  const announceChange = async () => {
    if (await dataSets.refresh()) announceDataSets(benches)
  }
  const list = async (): Promise<DataSetList> => {
    await announceChange()
    return { sets: dataSets.list(), folder: added.folder, problems: added.problems }
  }
  return {
    listDataSets: list,
    describeData: (request) => describeData(benches.find(request), request.source),

    async addDataSet(request) {
      const description = await added.add(request)
      await dataSets.refresh()
      announceDataSets(benches)
      return description
    },

    async removeDataSet({ name }) {
      await added.remove(name)
      const rest = await list()
      announceDataSets(benches)
      return rest
    },
  }
}

/** Every bench tells its state anew: it says which sets there are. */
export function announceDataSets(benches: Benches): void {
  for (const bench of benches.list()) bench.announce()
}

async function describeData(bench: Bench, source: string): Promise<DataDescription> {
  const complaint = checkSources(source)
  if (complaint) throw InklingError.from({ code: 'bad-input', ...complaint })
  const { digits, indices } = await bench.loadSplit(source, 'training')
  const validation = await bench.loadSplit(source, 'validation')
  return {
    training: countClasses(digits, indices),
    validation: countClasses(validation.digits, validation.indices),
    pictures: Array.from({ length: classCount }, (_, label) => {
      const index = indices.find((each) => digits.labels[each] === label)
      // A copy: a view would carry the whole set over the link.
      return index === undefined ? null : imageOf(digits, index).slice()
    }),
  }
}

function countClasses({ labels }: Digits, indices: Uint32Array): readonly number[] {
  const counts = new Array<number>(classCount).fill(0)
  for (const index of indices) counts[labels[index]!]!++
  return counts
}
