/** The files in a zip archive of digits. */
import { openZip, type ArchiveKind, type ZipTools } from '#engine/archives/zip.ts'
import { mostBytes, mostFiles, type DataFile } from './data-files.ts'

const digitsArchive: ArchiveKind = { holds: 'digits', mostFiles, mostBytes }

/** None of them is unpacked yet. Throws `bad-file`. */
export async function openArchive(file: DataFile, tools: ZipTools): Promise<readonly DataFile[]> {
  const entries = openZip(await file.read(), file.name, digitsArchive, tools)
  return Array.from(entries.values(), (entry) => ({
    path: entry.name,
    name: `${entry.name} in ${file.name}`,
    size: entry.size,
    read: () => Promise.resolve(entry.read()),
  }))
}
