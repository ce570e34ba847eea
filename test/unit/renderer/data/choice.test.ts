import { expect, it } from 'vitest'
import { checkSources } from '#engine/settings/table/sources.ts'
import { dataSetDescriptions } from '#engine/data/data-sets.ts'
import {
  changeShare,
  chosenSources,
  countChosen,
  quickChoices,
  sharesToChoose,
  sourceRemarks,
  toggleSource,
} from '#page/data/choice.ts'
import { describeEffect, effectOf } from '#page/data/effects.ts'
import { describeSources } from '#engine/settings/words.ts'

it.each(quickChoices)('offers “$title”, which can be trained on and has been measured', ({ data }) => {
  expect(checkSources(data)).toBeNull()
  expect(effectOf(data)).not.toBeNull()
})

it('adds a source and takes it away again', () => {
  expect(toggleSource('mnist', 'pen')).toBe('mnist,pen')
  expect(toggleSource('mnist,pen:3', 'pen')).toBe('mnist')
  expect(toggleSource('mnist,pen:3', 'mnist')).toBe('pen:3')
})

it('never takes the only source away', () => {
  expect(toggleSource('pen', 'pen')).toBeNull()
})

it('puts all of MNIST in the place of its first 10,000 digits, and back, for one holds the other', () => {
  expect(toggleSource('mnist-10k,pen:2', 'mnist')).toBe('mnist,pen:2')
  expect(toggleSource('mnist', 'mnist-10k')).toBe('mnist-10k')
})

it('changes the share of one source, and no other', () => {
  expect(changeShare('mnist:0.5,pen', 'pen', 3)).toBe('mnist:0.5,pen:3')
  expect(changeShare('mnist:0.5,pen', 'mnist', 1)).toBe('mnist,pen')
})

it('offers a share that is set, though it is none of the usual ones', () => {
  expect(sharesToChoose(2)).toEqual([0.25, 0.5, 1, 2, 3])
  expect(sharesToChoose(0.1)).toEqual([0.1, 0.25, 0.5, 1, 2, 3])
})

it('counts the digits of an epoch as the shares say, and of validation all', () => {
  expect(countChosen('mnist:0.5,pen:3', dataSetDescriptions)).toEqual({ training: 27_500 + 18_735, validation: 6_249 })
  expect(countChosen('nothing known', dataSetDescriptions)).toEqual({ training: 0, validation: 0 })
})

it('has nothing chosen where the text is no choice, as in the form of an older page', () => {
  expect(chosenSources('mnist,mnist')).toEqual([])
})

it('says where the digits of each source that comes with Inkling are from', () => {
  for (const { name } of dataSetDescriptions) expect(sourceRemarks[name]).toBeDefined()
})

it('says a choice in words', () => {
  expect(describeSources('mnist,pen')).toBe('MNIST 60,000 + pen digits')
  expect(describeSources('mnist-10k:0.5,pen:3')).toBe('½ × MNIST 10,000 + 3 × pen digits')
  expect(describeSources('mnist:0.1')).toBe('0.1 × MNIST 60,000')
})

it('says of every choice what it does to drawings, with figures that were measured, and of others that they were not', () => {
  expect(describeEffect('mnist')).toMatch(/97\.\d.%.*but only 89\.\d.%.*Train on what you will be asked/)
  expect(describeEffect('mnist,pen')).toMatch(/96\.\d.%.*in place of 89\.\d.%/)
  expect(describeEffect('pen')).toMatch(/72\.\d.% of MNIST’s test digits/)
  expect(describeEffect('mnist:0.5,pen:3')).toContain('has not been measured, but it has both in it')
  expect(describeEffect('mnist:0.5')).toContain('no pen digits in it')
  expect(describeEffect('pen:2')).toContain('has not been measured')
})
