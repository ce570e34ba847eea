/** Run before `cli/main.ts`: the language that the environment asks for, as `cli/start.ts` settles it. */
import { settleCommandLine } from '#cli/basics/language.ts'

settleCommandLine(process.env)
