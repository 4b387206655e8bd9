import type { searchFi } from './search.fi.ts'

/** What the search says in English. */
export const searchEn: Record<keyof typeof searchFi, string> = {
  search: 'Search',
  'search.go': 'Search',
  'search.title': 'Search: {text}',
  'search.wish': 'What are you looking for?',
  'search.how':
    'The search finds a word in all its forms: “question” finds “questions” too. Quotation marks look for words side by side, and a minus leaves a word out: “good service” -telephone',
  'search.count': '{count} results for “{text}”',
  'search.countOne': '1 result for “{text}”',
  'search.none': 'No results for “{text}”',
  'search.suggestion': 'Did you mean:',
  'search.order': 'Order',
  'search.relevance': 'Best match first',
  'search.date': 'Newest first',
  'search.narrow': 'Narrow the results',
  'search.kind': 'Kind',
  'search.category': 'Topic',
  'search.writer': 'Author',
  'search.book': 'Book',
  'search.year': 'Year',
  'search.widen': 'Remove: {value}',
  'search.some': 'These hold some of the words',
  'search.partial': 'The index is still being made, so some texts may be missing from the results.',
  'search.help': 'Check the spelling, try a more general word or leave a word out. You can also browse:',
  'search.helpNarrowed': 'Nothing was found with these limits. Remove one of them above.',
  'search.noWords': 'Write at least one word that you are looking for.',
  'search.tooLong': 'The words may be at most {most} characters long in all. Shorten them and search again.',
  'search.no-index': 'The search is still being prepared. Try again in a moment.',
  'search.busy': 'The search is busy right now. Try again in a moment.',
  'about.search': 'Search the essays, book reviews, columns, blog and news of the portal.',
}
