/** The browser's own dialog for choosing files. */

type Choice = { readonly accept?: string; readonly isMultiple?: boolean; readonly isFolder?: boolean }

/** Resolves to the files that the person has chosen; to none if they would rather not. */
export function pickFiles({ accept = '', isMultiple = false, isFolder = false }: Choice): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = isMultiple
  input.webkitdirectory = isFolder
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
