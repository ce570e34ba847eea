/** Where courses are kept from visit to visit: in the browser's own database, with the texts of their files, and the folder where the browser gives it. */
import type { CourseFile } from '#page/lessons/format/course.ts'

/** A folder that can be read again. Only some browsers have it, and they ask for permission again. */
export type FolderHandle = {
  readonly kind: string
  readonly name: string
  values(): AsyncIterable<FolderHandle | FileInFolder>
  requestPermission?(options: { readonly mode: 'read' }): Promise<string>
}
export type FileInFolder = { readonly kind: string; readonly name: string; getFile(): Promise<File> }

export type KeptCourse = {
  readonly id: string
  /** Of its folder. */
  readonly folder: string
  readonly files: readonly CourseFile[]
  readonly handle: FolderHandle | null
}

export type CourseStore = {
  list(): Promise<readonly KeptCourse[]>
  put(course: KeptCourse): Promise<void>
  remove(id: string): Promise<void>
}

const [databaseName, storeName] = ['inkling-courses', 'courses']

/** The browser's store. Where it has none, or may not keep anything, each call is rejected. */
export function openCourseStore(factory: IDBFactory): CourseStore {
  let opening: Promise<IDBDatabase> | undefined
  const open = () =>
    (opening ??= new Promise((resolve, reject) => {
      const request = factory.open(databaseName, 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName, { keyPath: 'id' }))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(failed(request)))
    }))
  async function run<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const database = await open()
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode)
      const request = act(transaction.objectStore(storeName))
      transaction.addEventListener('complete', () => resolve(request.result))
      transaction.addEventListener('abort', () => reject(failed(transaction)))
      transaction.addEventListener('error', () => reject(failed(transaction)))
    })
  }
  return {
    list: () => run<KeptCourse[]>('readonly', (store) => store.getAll() as IDBRequest<KeptCourse[]>),
    put: async (course) => void (await run('readwrite', (store) => store.put(course))),
    remove: async (id) => void (await run('readwrite', (store) => store.delete(id))),
  }
}

function failed({ error }: { readonly error: DOMException | null }): Error {
  return error ?? new Error('The browser’s store has failed.')
}
