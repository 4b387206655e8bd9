export { MEDIA_FOLDER } from './folder.ts'
export {
  fileView,
  MEDIA_ADDRESS,
  MEDIA_FIELDS,
  pictureView,
  type FileView,
  type PictureView,
} from './view.ts'
