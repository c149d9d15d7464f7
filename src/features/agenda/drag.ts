import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'

/** Dragging with a mouse or a finger; in a chunk of its own, since everything can be done without it. */

/** What is dragged: an item of the draft, or a candidate on its way there. */
export interface Dragged {
  from: 'draft' | 'candidates'
  id: string
}

const draggedIn = ({ from, id }: Record<string, unknown>): Dragged | null =>
  (from === 'draft' || from === 'candidates') && typeof id === 'string' ? { from, id } : null

/** Lets an element be lifted, by its handle where it has one. */
export const canBeLifted = (element: HTMLElement, dragHandle: Element | null, dragged: Dragged) =>
  draggable({
    element,
    ...(dragHandle && { dragHandle }),
    getInitialData: () => ({ ...dragged }),
    onDragStart: () => {
      element.dataset.lifted = ''
    },
    onDrop: () => delete element.dataset.lifted,
  })

/** Which half of an element the pointer is over. */
const edgeOf = (element: Element, clientY: number) => {
  const { top, height } = element.getBoundingClientRect()
  return clientY < top + height / 2 ? 'before' : 'after'
}

/** Lets things be dropped before or after an element; which of the two is shown while one is over it. */
export const takesDrops = (element: HTMLElement, onDrop: (dragged: Dragged, edge: 'before' | 'after') => void) => {
  const leave = () => delete element.dataset.drop
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => draggedIn(source.data) !== null,
    onDrag: ({ location }) => {
      // A list that holds the rows is itself no place while the pointer is over one of them.
      if (location.current.dropTargets[0]?.element !== element) leave()
      else element.dataset.drop = edgeOf(element, location.current.input.clientY)
    },
    onDragLeave: leave,
    onDrop: ({ source, location }) => {
      leave()
      const dragged = draggedIn(source.data)
      if (dragged && location.current.dropTargets[0]?.element === element)
        onDrop(dragged, edgeOf(element, location.current.input.clientY))
    },
  })
}
