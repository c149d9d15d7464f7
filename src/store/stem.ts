/**
 * The stem of a Danish word: what is left when its endings are taken off (*kommunernes* → *kommun*). The rules are those
 * of the Snowball stemmer for Danish (snowballstem.org/algorithms/danish/stemmer.html), which Postgres has too; here,
 * so that every store and the browser find the same. They only ever cut: the word begins with its stem.
 */

const vowels = 'aeiouyæøå'
const beforeS = 'abcdfghjklmnoprtvyzå'

/** Longest first, so that *erendes* goes before *es*. */
const endings =
  `erendes erende hedens endes erede ethed heden heder ende enes eren erer eres erne ernes eret erets erens
  heds ered hed ene ens ere ers ets en er es et e`
    .split(/\s+/)
    .toSorted((a, b) => b.length - a.length)

/** @param word lower case. */
export function stemOf(word: string): string {
  const keep = firstRegion(word)
  const ending = (stem: string, candidates: readonly string[]) =>
    candidates.find((each) => stem.endsWith(each) && stem.length - each.length >= keep)
  const without = (stem: string, candidates: readonly string[]) => {
    const found = ending(stem, candidates)
    return found === undefined ? stem : stem.slice(0, stem.length - found.length)
  }
  const afterPair = (stem: string) => (ending(stem, ['gd', 'dt', 'gt', 'kt']) === undefined ? stem : stem.slice(0, -1))

  const inflected = without(word, endings)
  const hasS =
    inflected === word && word.endsWith('s') && word.length - 1 >= keep && beforeS.includes(word.at(-2) ?? '-')
  const bare = afterPair(hasS ? word.slice(0, -1) : inflected)
  const superlative = bare.endsWith('igst') ? bare.slice(0, -2) : bare
  const derived = without(superlative, ['elig', 'lig', 'els', 'ig'])
  const plain =
    derived !== superlative ? afterPair(derived) : ending(derived, ['løst']) ? derived.slice(0, -1) : derived
  return endsDoubled(plain) && plain.length - 1 >= keep ? plain.slice(0, -1) : plain
}

/** Where endings may begin: after the first consonant that follows a vowel, and three letters in. */
function firstRegion(word: string): number {
  const letters = Array.from(word)
  const vowel = letters.findIndex((letter) => vowels.includes(letter))
  const after = vowel === -1 ? -1 : letters.findIndex((letter, at) => at > vowel && !vowels.includes(letter))
  return after === -1 ? word.length : Math.max(3, after + 1)
}

const endsDoubled = (stem: string) => {
  const last = stem.at(-1) ?? ''
  return stem.at(-2) === last && /[b-df-hj-np-tv-xz]/.test(last)
}
