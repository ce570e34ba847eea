/**
 * The utility processes that are running.
 */
type UtilityMetric = Pick<Electron.ProcessMetric, 'pid' | 'type' | 'name' | 'serviceName'>

const running = new Map<number, UtilityMetric>()

export function addUtilityProcess(pid: number, name: string): void {
  running.set(pid, { pid, type: 'Utility', name, serviceName: 'node.mojom.NodeService' })
}

export function removeUtilityProcess(pid: number): void {
  running.delete(pid)
}

export function listUtilityProcesses(): readonly UtilityMetric[] {
  return [...running.values()]
}
