package org.xueshi.quiz.editor;

import java.util.List;
import org.xueshi.common.Language;

/**
 * What fields of a form share.
 *
 * @param languages of the course; texts are asked for in each
 * @param keep to be run after each change
 */
record Writing(List<Language> languages, Runnable keep) {}
