/** The commands that let a network learn from a person's samples, and take that back. */
import type { Engine } from '#engine/contract/commands.ts'
import type { Status } from '#engine/contract/state.ts'
import { InklingError } from '#engine/contract/errors.ts'
import type { LearningReport, Sample, SampleCommands, SamplesState } from '#engine/contract/samples.ts'
import type { RunInHand, Core } from '#engine/bench/core.ts'
import type { Samples } from '#engine/data/samples.ts'
import { adjustModel, type Model } from '#engine/training/model.ts'
import { chooseBackend } from '#engine/network/computation.ts'
import { copyNetwork, countNetworkParameters, type Network } from '#engine/network/network.ts'
import { learn, learningSettings, type LearningOutcome } from './learn.ts'
import { engineLost, type Task } from '#engine/basics/slicer.ts'
import { restoreModel, takeCheckpoint } from '#engine/training/checkpoint.ts'
import { evaluate } from '#engine/training/evaluate.ts'

type LearningCommands = Pick<
  Engine['commands'],
  Extract<keyof SampleCommands, 'learnFromSamples' | 'cancelLearning' | 'scoreLearning' | 'undoLearning'>
>

export type Learning = {
  readonly commands: LearningCommands
  describe(): Pick<SamplesState, 'learning' | 'report'>
}

/** Learnings that can be taken back one after the other; each holds a network. */
const mostLearnings = 3

/** What learning did: the network from before, as it was, and the one that took its place. */
type Learned = {
  readonly before: Model
  readonly statusBefore: Status
  readonly after: Model
  readonly report: Omit<LearningReport, 'canUndo'>
}

/** `read` gives all samples; `announce` tells everyone how learning stands. */
export function createLearning(
  core: Core,
  read: () => Promise<readonly Sample[]>,
  announce: () => SamplesState,
): Learning {
  let inHand: { readonly mine: RunInHand; share: number; task?: Task<LearningOutcome> } | undefined
  /** The newest last; each began with the network that the one before it made. */
  let learnings: readonly Learned[] = []

  /** What learning did to the network in use; what it did to another one is forgotten. */
  const current = (): Learned | undefined => {
    if (learnings.at(-1)?.after !== core.model) learnings = []
    return learnings.at(-1)
  }
  /** Whether `undoLearning` can still bring back all that there was: the network has not been trained since. */
  const canUndo = ({ before, after }: Learned) => after.progression.step === before.progression.step
  const describeReport = (): LearningReport | null => {
    const now = current()
    return now ? { ...now.report, canUndo: canUndo(now) } : null
  }

  const cancel = () => {
    inHand?.task?.cancel()
    if (inHand && core.inHand === inHand.mine) core.inHand = undefined
    inHand = undefined
  }

  const checkReady = (samples: readonly Sample[]) => {
    if (samples.length === 0) {
      throw new InklingError(
        'bad-input',
        'There are no samples to learn from.',
        'Draw a digit, and say with a key from 0 to 9 what it is.',
      )
    }
    const { origin, progression } = core.model
    if (origin.kind === 'random' && progression.step === 0) {
      throw new InklingError(
        'bad-input',
        'The network’s weights are random: there is nothing yet that your samples could mend.',
        'Train the network first, or open a trained one.',
      )
    }
  }

  /** Trains a copy of the network in use; none once cancelled. */
  const learnFrom = async (samples: readonly Sample[], hand: NonNullable<typeof inHand>) => {
    const { model, settings } = core
    const [training, validation] = await Promise.all([
      core.loadSplit(settings.data, 'training'),
      core.loadSplit(settings.data, 'validation'),
    ])
    if (inHand !== hand) return undefined
    const ownSettings = learningSettings(settings)
    const backend = chooseBackend(core.backends, ownSettings, 'train')
    const after = restoreModel(takeCheckpoint(model, settings, false)).model
    const capacity = backend.chooseCapacity(countNetworkParameters(model.network), ownSettings.batchSize)
    const computation = backend.createTrainingComputation({ network: after.network, settings: ownSettings, capacity })
    const temporary: Samples[] = []
    try {
      hand.task = core.slicer.start(
        learn({
          computation,
          settings: ownSettings,
          samples,
          digits: training.samples,
          training: training.indices,
          validation: validation.indices,
          onTemporary: (data) => temporary.push(data),
          onProgress(share) {
            // A run that was stopped or reset took this one with it.
            if (core.inHand !== hand.mine) return cancel()
            hand.share = share
            announce()
          },
        }),
      )
      const outcome = await hand.task.done
      if (!outcome || inHand !== hand || core.inHand !== hand.mine) return undefined
      after.network = computation.network
      return { outcome, before: model, after }
    } finally {
      computation.close()
      temporary.forEach((data) => backend.forget(data))
    }
  }

  const countRight = async (network: Network): Promise<{ readonly count: number; readonly correct: number }> => {
    const { samples, indices } = await core.loadSplit(core.settings.data, 'test')
    const backend = chooseBackend(core.backends, core.settings, 'evaluate')
    const capacity = backend.chooseCapacity(countNetworkParameters(network), indices.length)
    const computation = backend.createComputation(copyNetwork(network), core.settings.cost, capacity)
    const tally = await core.slicer.start(evaluate(computation, samples, indices)).done.finally(computation.close)
    if (!tally) throw engineLost()
    return tally
  }

  const commands: LearningCommands = {
    async learnFromSamples() {
      core.checkIdle()
      const mine: RunInHand = (core.inHand = { isLearning: true })
      const hand = (inHand = { mine, share: 0 })
      const statusBefore = core.status
      try {
        const samples = await read()
        checkReady(samples)
        core.checkMemory(learningSettings(core.settings))
        announce()
        const result = await learnFrom(samples, hand)
        if (!result) return null
        const { outcome, before, after } = result
        core.inHand = undefined
        const earlier = current() ? learnings.slice(1 - mostLearnings) : []
        core.replaceModel(after)
        core.status = statusBefore
        learnings = [...earlier, { before, statusBefore, after, report: { ...outcome, test: null } }]
        core.announce()
        return describeReport()
      } finally {
        if (core.inHand === mine) core.inHand = undefined
        if (inHand === hand) inHand = undefined
        announce()
      }
    },

    cancelLearning() {
      cancel()
      return announce()
    },

    async scoreLearning() {
      const scored = current()
      if (!scored) throw nothingLearned()
      const { before, after, report } = scored
      const [first, second] = [await countRight(before.network), await countRight(after.network)]
      before.testScores++
      after.testScores++
      const test = { count: first.count, before: first.correct, after: second.correct }
      const told: Learned = { ...scored, report: { ...report, test } }
      learnings = learnings.map((each) => (each === scored ? told : each))
      core.announce()
      announce()
      return { ...told.report, canUndo: core.model === after && canUndo(told) }
    },

    undoLearning() {
      core.checkIdle()
      const now = current()
      if (!now || !canUndo(now)) throw nothingLearned()
      learnings = learnings.slice(0, -1)
      adjustModel(now.before, core.settings)
      core.replaceModel(now.before)
      core.status = now.statusBefore
      announce()
      return core.announce()
    },
  }

  return {
    commands,
    describe: () => ({ learning: inHand ? inHand.share : null, report: describeReport() }),
  }
}

function nothingLearned(): InklingError {
  return new InklingError(
    'bad-input',
    'There is no learning to take back: the network in use has been trained or replaced since.',
    'Open weights that you have saved, or learn from your samples again.',
  )
}
