/** The person's courses, kept in the browser's database, and their progress in the page's store. */
import { openCourseStore } from './course-store.ts'
import { Courses } from './courses.svelte.ts'

export const courses = new Courses(openCourseStore(indexedDB), localStorage)
