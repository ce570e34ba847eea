/** Why the window cannot show the page, in words for the person. */

export type PageProblem = {
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
  /** For whoever is asked for help. */
  readonly detail: string
}

const installAgain = 'If that does not help, install Inkling again.'
const trainingGoesOn = 'Training goes on meanwhile, and the page finds it again.'

export const pageProblems = {
  missing: (detail: string): PageProblem => ({
    message: 'A part of Inkling is missing.',
    remedy: `Its page could not be read. Reload it. ${installAgain}`,
    detail,
  }),
  notLoaded: (detail: string): PageProblem => ({
    message: 'Inkling’s page could not be loaded.',
    remedy: `Reload it. ${installAgain}`,
    detail,
  }),
  notStarted: (): PageProblem => ({
    message: 'Inkling’s page did not start.',
    remedy: `Reload it. ${installAgain}`,
    detail: 'The page was loaded, and none of its scripts answered.',
  }),
  noPreload: (detail: string): PageProblem => ({
    message: 'Inkling’s page has no connection to the app.',
    remedy: `Reload it. ${installAgain}`,
    detail,
  }),
  crashed: (detail: string): PageProblem => ({
    message: 'Inkling’s page keeps ending by itself.',
    remedy: `Reload it. ${trainingGoesOn}`,
    detail,
  }),
} as const
