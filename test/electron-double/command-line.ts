/**
 * The command line as Electron reads it: its own options first, then the app, and Chromium's switches wherever they stand.
 */
export type CommandLine = {
  /** The folder or file of the app; undefined when none is named. */
  readonly application: string | undefined
  /** Modules to load before the app (`-r`). */
  readonly modules: readonly string[]
  /** Chromium's switches by name, without the dashes; a switch without a value has an empty one. */
  readonly switches: ReadonlyMap<string, string>
}

/** `parameters`: all that follows the executable. */
export function parseCommandLine(parameters: readonly string[]): CommandLine {
  const modules: string[] = []
  const switches = new Map<string, string>()
  let application: string | undefined

  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index]!
    const isOwn = application === undefined
    if (parameter === '--') break
    if (isOwn && (parameter === '-r' || parameter === '--require')) {
      const module = parameters[++index]
      if (module === undefined) throw new Error('Invalid Usage: --require [file]\n\n"file" is required')
      modules.push(module)
    } else if (parameter.startsWith('--')) {
      const [, name = '', value = ''] = /^--([^=]+)=?(.*)$/s.exec(parameter) ?? []
      // Node has read `--inspect` already.
      if (name !== '' && !name.startsWith('inspect')) switches.set(name, value)
    } else if (isOwn && !parameter.startsWith('-')) {
      application = parameter
    }
  }
  return { application, modules, switches }
}
