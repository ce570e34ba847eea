/** How every part of the session asks the engine. */
import type { CommandName, Commands, Reply } from '#engine/contract/commands.ts'

/** Asks the engine. A failure is told to the person, and becomes null. */
export type Ask = <Name extends CommandName>(
  name: Name,
  ...request: Parameters<Commands[Name]>
) => Promise<Reply<Name> | null>
