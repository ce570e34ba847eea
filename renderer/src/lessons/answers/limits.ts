/** What a class has at most, and what its files are called. */

export const answersEnding = 'inkling-answers'
/** More are no class. */
export const mostFiles = 2000
