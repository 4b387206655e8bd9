export { castRating } from './cast.ts'
export { type OwnRating, ownRatings, withdrawRating } from './own.ts'
export { type BestArticle, bestRated, ratingOf, type RatingView } from './read.ts'
export { hasVotes, recordVotes } from './record.ts'
