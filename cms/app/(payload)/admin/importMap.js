import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TidyPaste as TidyPaste_6db832bcb40f78674c4903f707db9e4d } from '../../../articles/form/TidyPaste.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextStateFeatureClient as TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AskBeforeLeaving as AskBeforeLeaving_7f655f3c7448e7dd02a3836a96d5a6d8 } from '../../../articles/form/AskBeforeLeaving.tsx'
import { LetTypingArrive as LetTypingArrive_b8d62d852b7d8c98b06a660bba114ea4 } from '../../../articles/form/LetTypingArrive.tsx'
import { NameUntitled as NameUntitled_a1d8237a3bdec2e57804f3564fef4cdb } from '../../../articles/form/NameUntitled.tsx'
import { PreviewButton as PreviewButton_fb61d910db5528fb41ee33a5f4126fc3 } from '../../../articles/form/PreviewButton.tsx'
import { KeepTypedName as KeepTypedName_f7426563adf1afc71c3bfc77d8a8afd2 } from '../../../books/KeepTypedName.tsx'
import { ListNames as ListNames_a0ce5e56c738b6c2053ce70ada61ccda } from '../../../moderation/ListNames.tsx'
import { Icon as Icon_07ba845fb0ab6f4690214404c224540e } from '../../../portal/Logo.tsx'
import { Logo as Logo_07ba845fb0ab6f4690214404c224540e } from '../../../portal/Logo.tsx'
import { DeskLink as DeskLink_608186c0be5d1d0f0fd6d67962afb470 } from '../../../moderation/DeskLink.tsx'
import { Overview as Overview_a1b5447a7bae4cea98a02c2345282864 } from '../../../newsroom/Overview.tsx'
import { KeepLanguage as KeepLanguage_e3fa54da4a966c0c538c78e575495bbf } from '../../../language/KeepLanguage.tsx'
import { Desk as Desk_3ef4cb42a9d01c9ba20eec7f2427cecb } from '../../../moderation/Desk.tsx'
import { NoFirstUser as NoFirstUser_88e42dbbd1ae9b70e3bcc5afdc48a19e } from '../../../people/NoFirstUser.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/articles/form/TidyPaste.tsx#TidyPaste": TidyPaste_6db832bcb40f78674c4903f707db9e4d,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TextStateFeatureClient": TextStateFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/articles/form/AskBeforeLeaving.tsx#AskBeforeLeaving": AskBeforeLeaving_7f655f3c7448e7dd02a3836a96d5a6d8,
  "/articles/form/LetTypingArrive.tsx#LetTypingArrive": LetTypingArrive_b8d62d852b7d8c98b06a660bba114ea4,
  "/articles/form/NameUntitled.tsx#NameUntitled": NameUntitled_a1d8237a3bdec2e57804f3564fef4cdb,
  "/articles/form/PreviewButton.tsx#PreviewButton": PreviewButton_fb61d910db5528fb41ee33a5f4126fc3,
  "/books/KeepTypedName.tsx#KeepTypedName": KeepTypedName_f7426563adf1afc71c3bfc77d8a8afd2,
  "/moderation/ListNames.tsx#ListNames": ListNames_a0ce5e56c738b6c2053ce70ada61ccda,
  "/portal/Logo.tsx#Icon": Icon_07ba845fb0ab6f4690214404c224540e,
  "/portal/Logo.tsx#Logo": Logo_07ba845fb0ab6f4690214404c224540e,
  "/moderation/DeskLink.tsx#DeskLink": DeskLink_608186c0be5d1d0f0fd6d67962afb470,
  "/newsroom/Overview.tsx#Overview": Overview_a1b5447a7bae4cea98a02c2345282864,
  "/language/KeepLanguage.tsx#KeepLanguage": KeepLanguage_e3fa54da4a966c0c538c78e575495bbf,
  "/moderation/Desk.tsx#Desk": Desk_3ef4cb42a9d01c9ba20eec7f2427cecb,
  "/people/NoFirstUser.tsx#NoFirstUser": NoFirstUser_88e42dbbd1ae9b70e3bcc5afdc48a19e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
