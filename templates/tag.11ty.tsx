import {pageTemplate} from './components/template.ts';
import {TopicPage} from './components/topic-page.tsx';

export const {data, render} = pageTemplate('tag', TopicPage);
