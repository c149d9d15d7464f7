import { useFormat } from '#src/i18n/language.tsx'
import { useSourceText } from '#src/i18n/rooms/source.ts'
import { Button } from '#src/ui/button.tsx'
import { Icon } from '#src/ui/icon.tsx'
import styles from './pdf.module.css'

/** As wide as there is room, and enough to read small print on a phone. */
const zooms = [1, 1.5, 2, 3]

/** Turns the pages of a document, and brings them nearer. */
export const PageTurner = ({
  number,
  pages,
  zoom,
  onTurn,
  onZoom,
}: {
  number: number
  pages: number
  zoom: number
  onTurn: (number: number) => void
  onZoom: (zoom: number) => void
}) => {
  const source = useSourceText()
  const format = useFormat()
  const at = zooms.indexOf(zoom)
  const [less, more] = [zooms[at - 1], zooms[at + 1]]
  return (
    <div className={styles.turner}>
      <Button look="quiet" aria-label={source.previousPage} idle={number === 1} onClick={() => onTurn(number - 1)}>
        <Icon name="left" />
      </Button>
      <span aria-live="polite">{source.pageOf(format.number(number), format.number(pages))}</span>
      <Button look="quiet" aria-label={source.nextPage} idle={number === pages} onClick={() => onTurn(number + 1)}>
        <Icon name="right" />
      </Button>
      <span className={styles.zoom}>
        <Button look="quiet" aria-label={source.smaller} idle={!less} onClick={() => less && onZoom(less)}>
          −
        </Button>
        <span>{`${format.number(zoom * 100)} %`}</span>
        <Button look="quiet" aria-label={source.larger} idle={!more} onClick={() => more && onZoom(more)}>
          +
        </Button>
      </span>
    </div>
  )
}
