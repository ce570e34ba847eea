/** From which question mark of the workbench somebody came into a lesson, so that they find back to it. */
import { type Topic, topics } from './topics.ts'

class Origin {
  /** Null for who came another way, and once they are back. */
  topic = $state<Topic | null>(null)

  /** Whether somebody came into this lesson from the workbench. */
  leadsTo(lesson: string): boolean {
    return this.topic !== null && topics[this.topic].lesson === lesson
  }
}

export const origin = new Origin()
