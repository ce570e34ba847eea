/** How the person wants the charts of the workbench; kept from one visit to the next. */

const storageKeys = { areGhostsShown: 'inkling.charts.earlier', isCostLog: 'inkling.charts.log' } as const

function read(key: string, fallback: boolean): boolean {
  const stored = localStorage.getItem(key)
  return stored === null ? fallback : stored === 'yes'
}

class ChartChoices {
  areGhostsShown = $state(read(storageKeys.areGhostsShown, true))

  showGhosts(areShown: boolean): void {
    this.areGhostsShown = areShown
    localStorage.setItem(storageKeys.areGhostsShown, areShown ? 'yes' : 'no')
  }
}

export const chartChoices = new ChartChoices()
