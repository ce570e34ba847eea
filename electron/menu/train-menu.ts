/** The Train menu: the buttons of the page, enabled as they are there. */
import type { DesktopAction } from '#host/desktop.ts'
import { isUnderWay } from '#electron/training/training-now.ts'
import { type Item, type MenuModel, type MenuVerbs, separator } from './model.ts'

export function trainMenu(training: MenuModel['training'], { act }: MenuVerbs): Item {
  const { isConnected, status, isTrained } = training
  const item = (kind: DesktopAction['kind'] & ('train' | 'pause' | 'stop' | 'start-over')) => ({
    id: kind,
    click: () => act({ kind }),
  })
  return {
    id: 'train-menu',
    label: '&Train',
    submenu: [
      {
        ...item('train'),
        label: status === 'paused' ? 'Resume' : isTrained && status !== 'training' ? 'Train more' : 'Train',
        accelerator: 'CommandOrControl+Enter',
        enabled: isConnected && status !== 'training',
      },
      {
        ...item('pause'),
        label: 'Pause',
        accelerator: 'CommandOrControl+P',
        enabled: status === 'training',
      },
      { ...item('stop'), label: 'Stop', accelerator: 'CommandOrControl+.', enabled: isUnderWay(training) },
      separator,
      { ...item('start-over'), label: 'Start over', enabled: isConnected && isTrained },
    ],
  }
}
