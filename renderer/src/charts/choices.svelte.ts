/** How the person wants the charts of the workbench; kept from one visit to the next. */

const storageKeys = { areGhostsShown: 'inkling.charts.earlier', isCostLog: 'inkling.charts.log' } as const

function read(key: string, fallback: boolean): boolean {
  const stored = localStorage.getItem(key)
  return stored === null ? fallback : stored === 'yes'
}

function keep(key: string, choice: boolean): void {
  localStorage.setItem(key, choice ? 'yes' : 'no')
}

class ChartChoices {
  areGhostsShown = $state(read(storageKeys.areGhostsShown, true))

  isCostLog = $state(read(storageKeys.isCostLog, false))

  showGhosts(areShown: boolean): void {
    this.areGhostsShown = areShown
    keep(storageKeys.areGhostsShown, areShown)
  }

  reset(): void {
    this.showGhosts(true)
    this.makeCostLog(false)
  }

  makeCostLog(isLog: boolean): void {
    this.isCostLog = isLog
    keep(storageKeys.isCostLog, isLog)
  }
}

export const chartChoices = new ChartChoices()
