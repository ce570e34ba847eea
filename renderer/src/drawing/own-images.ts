/**
 * Labelled images of the person's own, from a folder with the sub-folders 0 to 9 that they have chosen: each through the drawing pipeline,
 * as the command line takes them. What cannot be read is named, and the rest goes on.
 */
import { classCount } from '#engine/contract/pictures.ts'
import { toErrorData } from '#engine/contract/errors.ts'
import { failure, tellFailure } from '#engine/contract/failure.ts'
import { t } from '#words/en/image-files.ts'

export type OwnScore = {
  readonly count: number
  readonly correct: number
  /** [10 × 10] counts, row = true digit, column = answer. */
  readonly confusion: Uint32Array
  /** Those that were read wrong. */
  readonly wrong: readonly { readonly name: string; readonly label: number; readonly digit: number }[]
  /** What is wrong with the files that could not be read, in whole sentences. */
  readonly problems: readonly string[]
}

/** A file with its path in the chosen folder. */
export type OwnFile = { readonly path: string; readonly file: File }

/** What `webkitdirectory` gives, without what file systems leave behind. */
export function listFiles(files: Iterable<File>): readonly OwnFile[] {
  return [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ file }) => !file.name.startsWith('.') && file.name !== 'Thumbs.db')
    .toSorted((one, other) => one.path.localeCompare(other.path, 'en'))
}

/** The digit that a file's folder names; undefined for a file that lies elsewhere. */
function labelOf(path: string): number | undefined {
  const folder = path.split('/').at(-2)
  return folder !== undefined && /^[0-9]$/.test(folder) ? Number(folder) : undefined
}

/**
 * Has each image read by `predict`, which answers null once nobody can. `tell` hears how many are done. Throws `bad-data` when no file lies
 * in a folder 0 to 9.
 */
export async function scoreOwnImages(
  files: readonly OwnFile[],
  predict: (pixels: Float32Array) => Promise<number | null>,
  tell: (done: number, all: number) => void = () => {},
): Promise<OwnScore> {
  const labelled = files.flatMap(({ path, file }) => {
    const label = labelOf(path)
    return label === undefined ? [] : [{ path, file, label }]
  })
  if (labelled.length === 0) {
    throw failure('bad-data', t, 'not-labelled')
  }
  const { readOneDigit } = await import('./image-file.ts')
  const confusion = new Uint32Array(classCount * classCount)
  const wrong: OwnScore['wrong'][number][] = []
  const problems: string[] = []
  let [count, correct] = [0, 0]
  for (const [index, { path, file, label }] of labelled.entries()) {
    tell(index, labelled.length)
    try {
      const digit = await predict(await readOneDigit(file, path))
      if (digit === null) break
      count++
      confusion[label * classCount + digit]!++
      if (digit === label) correct++
      else wrong.push({ name: path, label, digit })
    } catch (thrown) {
      problems.push(tellFailure(toErrorData(thrown)).message)
    }
  }
  return { count, correct, confusion, wrong, problems }
}
