/** The one check of everything that comes over a link: a request is data of any kind until it has passed here. */
import * as v from 'valibot'
import { t } from '#words/en/requests.ts'
import { benchRequests } from './benches.ts'
import type { CommandName, Commands, Request } from './commands.ts'
import { dataRequests } from './data.ts'
import { failure } from './failure.ts'
import { fileRequests } from './files.ts'
import { lessonRequests } from './lessons.ts'
import { momentRequests } from './moments.ts'
import { outcomeRequests } from './outcome.ts'
import { predictionRequests } from './prediction.ts'
import { runRequests } from './runs.ts'
import { sampleRequests } from './samples.ts'
import { readRefusal, type Requests } from './schema.ts'
import { scoringRequests } from './scoring.ts'
import { shareRequests } from './share.ts'
import { sweepRequests } from './sweeps.ts'
import { trainingRequests } from './training.ts'

/** What each command takes. A command without an entry is an error of types. */
export const requestSchemas: Requests<Commands> = {
  ...benchRequests,
  ...trainingRequests,
  ...predictionRequests,
  ...scoringRequests,
  ...dataRequests,
  ...fileRequests,
  ...shareRequests,
  ...runRequests,
  ...sweepRequests,
  ...sampleRequests,
  ...lessonRequests,
  ...outcomeRequests,
  ...momentRequests,
}

/** The request, without what the command does not know; an empty one where none need be given. Throws `bad-input`. */
export function checkRequest<Name extends CommandName>(name: Name, request: unknown): Request<Name> {
  const { success, output, issues } = v.safeParse(requestSchemas[name], request, { abortEarly: true })
  if (success) return output
  const { id, given } = readRefusal(issues[0].message)
  // Each refusal was made with what its message needs.
  throw failure('bad-input', t, id, given as never)
}
