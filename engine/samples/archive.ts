/** Zip archives of samples, unpacked for the page: what is in them, the page knows. */
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/own-samples.ts'
import { largestArchive, mostArchivedFiles, mostSamples, type ArchivedFile } from '#engine/contract/samples.ts'
import type { NetworkFile } from '#engine/contract/files.ts'
import { openZip, type ArchiveKind } from '#engine/formats/zip.ts'
import type { Work } from '#engine/basics/slicer.ts'

const samplesArchive: ArchiveKind = {
  mostFiles: mostArchivedFiles,
  mostBytes: largestArchive,
  largest: 'any export of Inkling’s',
  remedies: {
    damaged: 'It may have been damaged on its way: copy it again from where it came, or export it again.',
    foreign: `Choose an archive of at most ${mostSamples} samples, as Inkling exports them.`,
  },
}
/** What systems put beside a person's files. */
const left = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/

/** The archive's files, each checked, without folders and what systems leave. Throws `bad-file`. */
export function* unpackArchive({ fileName, bytes }: NetworkFile): Work<readonly ArchivedFile[]> {
  if (bytes.length > largestArchive) {
    throw failure('bad-file', t, 'archive-too-large', { file: fileName })
  }
  const files: ArchivedFile[] = []
  for (const entry of openZip(bytes, fileName, samplesArchive).values()) {
    if (left.test(entry.name)) continue
    // A copy: what is stored rather than packed would bring the whole archive along.
    files.push({ path: entry.name, bytes: new Uint8Array(entry.read()) })
    yield
  }
  return files
}
