import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  TextStateFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { BLOCKS, FOOTNOTE, links } from './blocks.ts'
import { TidyPasteFeature } from './form/tidy-paste.ts'

/** The editor of bodies and postscripts: all that the portal can show, and nothing else. */
export const articleEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature(links()),
    UnorderedListFeature(),
    OrderedListFeature(),
    // Of lists only: a paragraph that stands further in says nothing.
    IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    TextStateFeature({
      // One text for both languages: Payload takes no other here.
      state: {
        style: { leadIn: { label: 'Kappaleen aloitus / Lead-in', css: { 'font-variant': 'small-caps' } } },
      },
    }),
    BlocksFeature({ blocks: BLOCKS, inlineBlocks: [FOOTNOTE] }),
    TidyPasteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
