import { expect, it } from 'vitest'
import { dataSetDescriptions } from '#engine/data/data-sets.ts'
import { classNamesOf } from '#engine/settings/words.ts'

const clothes = ['T-shirt', 'Trousers', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']
// As though the pen digits had names: what matters is that a source has them.
const dataSets = dataSetDescriptions.map((set) => (set.name === 'pen' ? { ...set, classes: clothes } : set))

it('calls the classes what the data calls them', () => {
  expect(classNamesOf('pen', dataSets)).toEqual(clothes)
  expect(classNamesOf('mnist,pen:3', dataSets)).toEqual(clothes)
})

it('calls them digits where no source has names, or the choice is not known', () => {
  expect(classNamesOf('mnist', dataSets)).toBeNull()
  expect(classNamesOf('what is this', dataSets)).toBeNull()
})
