export { MEDIA_FOLDER } from './folder.ts'
export { MEDIA_ADDRESS, type PictureView } from './view.ts'
