package org.parallax.article;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.RemovedBlock.Reason;

/**
 * Knows furniture by its words alone: the phrases that pages of every kind print around articles
 * (share, subscribe, cookies, copyright, picture credits, labels over lists of links). What has no
 * such words is judged by its neighbours, see {@link Body}.
 *
 * <p>Caveat: the phrases are English (cookie notes excepted); pages of other languages rely on the
 * shape of the blocks. No pattern nests repetitions, and blocks longer than any furniture are not
 * searched, so time stays linear in the page.
 */
final class Furniture {

  /** Furniture is short; a longer block is an article's even if it speaks of newsletters. */
  private static final int LONGEST = 700;

  /** Labels over lists of other articles; alone in the block. */
  private static final Pattern LIST_LABEL =
      whole(
          "related("
              + " (articles?|stories|story|news|topics?|tags?|content|posts?|coverage|links|videos?|reading))?|recommended("
              + " (for you|stories|reading|videos?|articles))?|explore( more)?|(most|more)"
              + " (popular|read|viewed|shared|commented|recent|watched|discussed)\\b.{0,40}|more("
              + " on)?|more"
              + " (from|on|in|about|great|top|stories|news|articles|coverage|videos)\\b.{0,40}|popular("
              + " (on|in|now|stories|posts|articles|news|videos)\\b.{0,30})?|trend(ing|s)("
              + " (now|on|in|stories|news|topics|articles|videos)\\b.{0,30})?|you"
              + " (may|might|could|will|['’]ll) (also |be"
              + " |like|love|enjoy|want).{0,40}|(read|see|watch|up|what to read|next)"
              + " (next|more|also|now|up)( in .{1,30})?|(also|see)"
              + " (read|on|in|see|also)\\b.{0,20}|(editor['’]?s['’]?|our|staff|top)"
              + " picks?|editor['’]?s['’]? choice|(today['’]s"
              + " )?(top|latest|recent|breaking|other|featured|local|world|active"
              + " forum|hot|spotlight|today['’]s|sponsored|promoted|trending|our best) "
              + "(news|stories|headlines|videos?|posts?|articles|topics|features?|links|comments|galleries|podcasts?)\\b.{0,20}|(don['’]?t|do"
              + " not) miss( this| these| it)?|in case you missed it|must[-"
              + " ](reads?|see|watch)|(from )?around the (web|world|network)|from (the|our)"
              + " (web|partners|archive|sponsors?|advertisers)|further reading|keep reading|paid"
              + " (content|post)|from our partners|(previous|next|newer|older)("
              + " (article|story|stories|post|posts|video))?|tags?|topics|filed under|in this"
              + " (article|story|topic)|categories|archives?|highlights|read more|learn more|see"
              + " all|view all|show more|load more");

  /** Labels with the headline in the same block. */
  private static final Pattern LIST_ENTRY =
      start(
          "\\W{0,2}(related( (stories|articles?|story|coverage|news))?|read( more| also| next|"
              + " too)?|see (more|also|related)|also (read|see|watch|on)?|more|must[-"
              + " ]read|recommended|(don['’]?t|do not) miss|(prev(ious)?|next)("
              + " (post|article|story|up))?|up next|watch( now| live| more)?|listen( now)?|in"
              + " (pictures|photos|pics|video)|tags?|tagged|topics?|filed under|posted"
              + " in|categor(y|ies)|keywords|you are here|what to read)\\s?(\\||:|»|›|>| [–—-]"
              + " )\\s*\\S.{0,250}",
          "(this article is )?related to: .{1,250}",
          "also on [\\w.]{2,30} .{3,250}",
          "(read|click|tap|see|watch|view|find)( (here|the|our|more|full))? (for|to"
              + " (read|see|watch)|full (story|article|coverage)|all (of )?(our|the)) .{0,100}",
          "(read|see|view) (the )?(full|complete|original|entire) (story|article|report|list)"
              + ".{0,30}",
          "[←→«»<>‹›] ?\\S.{0,100}");

  /** A widget's label run into the headline that follows: "RelatedBig Outlet - Some headline". */
  private static final Pattern GLUED_LABEL =
      Pattern.compile(
          "(Related|Recommended|Read [Mm]ore|ReadMore|Also [Rr]ead|See [Aa]lso|Trending|"
              + "PrevPrevious|Next)(?=[\"'“‘\\[]?\\p{Lu}).{3,250}");

  /** Whether a widget's label is run into the block; whatever follows, it is no broken sentence. */
  static boolean hasGluedLabel(String text) {
    return GLUED_LABEL.matcher(text).matches();
  }

  private static final Pattern PROMOTION =
      start(
          "(advertise?ments?|adverts?|ads?|sponsored|promoted|supported by|sponsor)( content| "
              + "message| by .{1,40})?\\W*$",
          "advertisement [–—-] .{1,60}",
          "(continue reading|(story|article|post) continues|scroll|skip (past|advert)|keep"
              + " scrolling)\\b.{0,60}$",
          "(loading|please wait|this slideshow requires|please enable|enable"
              + " javascript)\\b.{0,80}$",
          "(share|tweet|e?-?mail|print|save|bookmark|send|copy|flip|pin)( (this|on|via|it|to|with|"
              + "article|story|link|by|all|me|us|icon|options?|page|url)\\b.{0,100})?\\W*$",
          "(show|more|all|addthis) .{0,6}shar(e|ing) .{0,30}$",
          "(get|copy) (short )?(url|link)\\W*$",
          "((please )?(follow|find|like|join|contact|connect with)) (us|me|our|@\\w+|.{1,60} on "
              + "(facebook|twitter|instagram|x|youtube|telegram|whatsapp|google|flipboard|linkedin|"
              + "tiktok))\\b.{0,120}",
          "(follow|like|watch|listen to) .{1,80} on (facebook|twitter|instagram|x|youtube|telegram|"
              + "whatsapp|google|flipboard|linkedin|tiktok|spotify|apple podcasts)\\b.{0,80}",
          "(subscribe|unsubscribe|sign (up|in|out)|log ?(in|out)|register|my account|create"
              + " (a|an|your) .{0,12}account|become a (member|subscriber)|already a"
              + " (member|subscriber)|start your (free )?trial|try .{1,20} free|download (our|the)"
              + " .{0,30}app|get (our|the) .{0,30}(app|newsletter)|donate|support"
              + " (our|us|independent)|buy (now|tickets?)|shop now|enter your e-?mail|your e-?mail("
              + " address)?|no spam|thank you for (reading|subscribing|signing)|thanks for"
              + " (reading|subscribing|signing)|to read the full story|by signing up|(get|receive)"
              + " .{0,60}(inbox|newsletters?|delivered|alerts)|want (more|to read)|click"
              + " here|advertise with us|have (a|any) (tip|news|story)|got a (tip|story|news)|(do"
              + " you )?have a story)\\b.{0,250}",
          "(like|enjoy(ed|ing)?) this (story|article).{0,60}",
          "(we use|this (web)?site uses|our (web)?site uses|by"
              + " (continuing|using|clicking|choosing|accepting)|utilizziamo|usamos|utilizamos|nous"
              + " utilisons|wir (verwenden|nutzen)|we and our|we care about).{0,600}",
          "(accept|reject|manage|decline)( (all|cookies|i|settings))+\\b.{0,40}$",
          "i (accept|agree)\\W*$");

  private static final Pattern PROMOTION_INSIDE =
      inside(
          "(sign up|subscribe|subscribing|subscription)\\b.{0,120}\\b(newsletters?|inbox|e-?mails?|"
              + "alerts?|today|updates|free)\\b",
          "\\b(to|in) your inbox\\b",
          "\\bnewsletters? (here|below|today)\\b",
          "\\bchip in (today|now)\\b",
          "\\b(accept|use of|uses?|utilizza\\w*|uso de|des) cookies\\b",
          "\\b(letters?|tips?|editor|feedback)@[a-z]",
          "\\b(affiliate|earn a) (commission|links?)\\b",
          "\\b(we|you)(['’]ll| will) never share your\\b");

  private static final List<String> PROMOTION_WORDS =
      List.of(
          "newsletter",
          "chip in",
          "inbox",
          "cookie",
          "@",
          "affiliate",
          "commission",
          "subscri",
          "sign up",
          "never share");

  private static final List<String> LEGAL_WORDS =
      List.of("reserved", "may not", "must not", "privacy", "©", "ⓒ");

  private static final Pattern LEGAL =
      start(
          "(©|ⓒ|\\(c\\)|copyright\\s*(©|ⓒ|\\(c\\)|@|:|\\d{4}|by\\b)).{0,500}",
          "(all rights reserved|terms (of|and|&|\\|)|privacy("
              + " (policy|notice|center|settings|&|and|\\|)|\\W*$)|cookie"
              + " (policy|settings|notice|preferences)|legal notice|disclaimer|do not"
              + " sell|registration on or use of this site|powered by|developed by|designed by|(the"
              + " )?(views|opinions)( and (views|opinions))? expressed (in|on|by|here)).{0,300}");

  private static final Pattern LEGAL_INSIDE =
      inside(
          "\\ball rights reserved\\b",
          "\\b(may|must) not be"
              + " (published|reproduced|copied|used)\\b.{0,80}\\b(broadcast|rewritten|"
              + "redistributed|distributed|transmitted|permission|copied|published)\\b",
          "\\bterms (of|and|&) (use|service|conditions)\\b.{0,80}\\bprivacy\\b",
          "\\bprivacy\\b.{0,60}\\bterms (of|and|&)\\b",
          "(ⓒ|©) ?\\d{4}\\b");

  private static final Pattern COMMENTS =
      whole(
          "(\\W?\\d+\\W{0,2})?comments?( ?\\W?\\d+\\W?)?( (are|have been) (closed|disabled|turned"
              + " off).{0,60})?",
          "no comments( yet)?|\\d+ (responses|replies|thoughts)\\b.{0,100}|(responses|replies)",
          "(leave|post|add|write|view|show|read|load|see|hide|join|submit|be the first to) .{0,24}"
              + "(comments?|reply|replies|discussion|conversation|cancel reply|response)\\b.{0,60}",
          "(you must be|please)?.{0,12}(log ?ged|sign|log)(ed)? ?in to"
              + " (post|leave|comment|reply|join)\\b.{0,60}",
          "(have your say|join the (conversation|discussion)|what do you think|tell us what you"
              + " think|start the conversation|conversation|discussion|share your"
              + " (thoughts|opinion|views?))\\W*.{0,40}",
          "loading comments.{0,20}|reply|[^,.]{1,30} says:|.{1,60} on .{4,40}"
              + " (said|says|wrote):?|your comment.{0,40}|"
              + "comentários?|commenti|kommentare|commentaires|comentarios");

  private static final Pattern NAVIGATION =
      whole(
          "(skip|jump|go|back|return) to .{0,40}|((main|site|toggle|close|open|mobile|secondary)"
              + " )?(menu|navigation|search|sections?)|home( ?page)?|close|cancel|site"
              + " ?(map|index)|about( us)?|contact( us)?|careers|advertise|newsletters?|rss("
              + " feeds?)?|help|faq|live( tv)?|videos?|photos?|gallery|podcasts?|(e-?)?paper|font"
              + " size.{0,20}|a ?[+-]|text( size)?|edition|(print|international|us|u\\.s\\.|uk)"
              + " edition|(view|see|enlarge|full"
              + " ?screen|expand).{0,8}(image|gallery|photos?|picture)?|play( video)?|listen( to"
              + " (this )?(article|story))?|english|español|français|home ?[>»/].{0,100}|\\d+"
              + " ?(of|/) ?\\d+");

  private static final Pattern CREDIT =
      start(
          "(sources?|agenc(y|ies)|via|credits?)\\s?:\\s*\\S.{0,60}$",
          "contributing: .{1,200}",
          "\\(?((additional|with|extra|contributing)"
              + " )?(reporting|writing|editing|compiled|written|edited) by .{1,300}",
          "\\(?with (inputs?|agenc(y|ies)|reporting|wires?|files|additional"
              + " reporting|material|reports)\\b.{0,120}$",
          "(this|the) (article|story|report|piece|post|content|column)( has been| is| was)?"
              + " ?(originally |first |also"
              + " )?(published|appeared|reproduced|republished|produced|syndicated|adapted|"
              + "written)\\b.{0,200}",
          "(originally|first) (published|appeared) (on|in|by|at)\\b.{0,120}",
          "\\W{1,3}(afp|ap|reuters|bloomberg|xinhua|ians|pti|ani|upi|dpa|efe|tass|agencies|"
              + "associated press|the associated press|agence france-presse)\\W{0,3}$");

  private static final Pattern CREDIT_INSIDE =
      inside(
          "\\b(contributed|contributing) (reporting|to this (report|story|article|piece|post))\\b",
          "\\b(contributed|contributing) from [A-Z]");

  /** What a line about the author says: {@code "A. Writer is a reporter who covers courts."}. */
  private static final Pattern BIOGRAPHY =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}.'’-]{0,20} (?:\\p{Lu}[\\p{L}.'’-]{0,20},? ){1,3}(?:\\([^)]{2,60}\\)"
              + " )?|He |She |The author |About the author.{0,3})(?:is|are|was|has"
              + " been|writes|covers|reports)|I am)\\b(?:"
              + " .{0,80})?\\b(?:writers?|reporters?|journalists?|contributors?|contributing|correspondents?|editors?|columnists?|authors?|bureau"
              + " chief|freelancer?|blogger|writes|covers|covering|reports)\\b.{0,600}");

  private static final Pattern FOLLOW_AUTHOR =
      inside("\\b(follow|reach|contact|e-?mail) (him|her|them|me|\\p{Lu}\\w+) (on|at|via)\\b");

  /** The dump of the mark-up itself. */
  private static final Pattern CODE =
      start("(function ?\\(|var |window\\.|\\{|\\[/?[a-z]+ ?[a-z]*=|@media|<\\w).{0,700}");

  private static final Pattern SOCIAL_WORDS =
      Pattern.compile(
          "(?:(?:facebook(-f)?|twitter|x|instagram|linkedin(-in)?|whatsapp|pinterest|reddit|e?-?mail|print|"
              + "flipboard|pocket|telegram|tumblr|google\\+?|youtube|messenger|copy|link|share[sd]?|tweet|pin|"
              + "it|on|via|and|more|vk(ontakte)?|odnoklassniki|snapchat|rss|sms|line|skype|viber|weibo|"
              + "threads|bluesky|mastodon|tiktok|blogger|livejournal|digg|stumbleupon|mix|buffer|wechat|disqus|print"
              + " this|click|to|share on|comments?|save|url|fb|\\d+k?)\\W*)++",
          CASE_INSENSITIVE);

  private Furniture() {}

  /**
   * Why the words of a block are furniture, {@link Optional#empty()} where they do not say.
   *
   * <p>Example: {@code "Sign up for our newsletter"} is {@link Reason#PROMOTION}; {@code "Sign up
   * began on Monday, the ministry said."} is not, since running text is only searched for phrases
   * that no article uses.
   */
  static Optional<Reason> reason(Block block) {
    String text = block.text();
    if (block.words() == 0) {
      return Optional.of(Reason.OTHER);
    }
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (Caption.isCaption(block)) {
      return Optional.of(Reason.CAPTION);
    }
    if (Dateline.isDateline(block)) {
      return Optional.of(Reason.DATELINE);
    }
    boolean running = block.endsSentence() && block.words() >= 7;
    String lower = text.toLowerCase(Locale.ROOT);
    if (CREDIT.matcher(text).lookingAt()
        || (block.words() < 60
            && lower.contains("contribut")
            && CREDIT_INSIDE.matcher(text).find())) {
      return Optional.of(Reason.CREDIT);
    }
    if (LEGAL.matcher(text).lookingAt()
        || (block.words() < 90
            && mentions(lower, LEGAL_WORDS)
            && LEGAL_INSIDE.matcher(text).find())) {
      return Optional.of(Reason.LEGAL);
    }
    if (!running && COMMENTS.matcher(text).matches()) {
      return Optional.of(Reason.COMMENTS);
    }
    if (isListLabel(block) || isListEntry(block)) {
      return Optional.of(Reason.RELATED_LINKS);
    }
    if (isPromotion(block, running, lower)) {
      return Optional.of(Reason.PROMOTION);
    }
    if ((block.words() <= 8 && NAVIGATION.matcher(text).matches())
        || CODE.matcher(text).lookingAt()) {
      return Optional.of(Reason.NAVIGATION);
    }
    return Optional.empty();
  }

  /** Whether the block stands above a list of other articles. */
  static boolean isListLabel(Block block) {
    return block.words() <= 9
        && !block.text().endsWith(".")
        && LIST_LABEL.matcher(block.text()).matches();
  }

  /** Whether the block opens the readers' comments. */
  static boolean isCommentsLabel(Block block) {
    return block.words() <= 9 && COMMENTS.matcher(block.text()).matches();
  }

  /** A headline may ask, so only a full stop makes it a sentence. */
  private static boolean isListEntry(Block block) {
    String text = block.text();
    boolean sentence = block.endsSentence() && !text.endsWith("?") && !block.trailsOff();
    return !(sentence && block.words() >= 7)
        && (LIST_ENTRY.matcher(text).lookingAt() || GLUED_LABEL.matcher(text).lookingAt());
  }

  /**
   * Whether the block tells who the author is. Articles on journalists say the same of them, so the
   * answer counts only at the edge of an article.
   */
  static boolean isBiography(Block block) {
    return block.words() <= 120
        && (BIOGRAPHY.matcher(block.text()).matches()
            || FOLLOW_AUTHOR.matcher(block.text()).find());
  }

  private static boolean isPromotion(Block block, boolean running, String lower) {
    String text = block.text();
    if (block.words() <= 70
        && mentions(lower, PROMOTION_WORDS)
        && PROMOTION_INSIDE.matcher(text).find()) {
      return true;
    }
    // An article may well begin a sentence with "Share prices" or "Follow"; an invitation is short
    // or talks to the reader.
    boolean address =
        !running
            || text.endsWith("!")
            || text.contains("your")
            || text.contains("our ")
            || text.contains(" us");
    return (address && PROMOTION.matcher(text).lookingAt())
        || (block.words() <= 12 && SOCIAL_WORDS.matcher(text).matches());
  }

  /** Asked before the patterns that search a whole block: it costs a tenth. */
  private static boolean mentions(String lower, List<String> words) {
    return words.stream().anyMatch(lower::contains);
  }

  private static Pattern whole(String... alternatives) {
    return Pattern.compile(
        "\\W{0,3}(?:" + String.join("|", alternatives) + ")\\W{0,4}", CASE_INSENSITIVE);
  }

  private static Pattern start(String... alternatives) {
    return Pattern.compile("(?:" + String.join("|", alternatives) + ")", CASE_INSENSITIVE);
  }

  private static Pattern inside(String... alternatives) {
    return Pattern.compile(String.join("|", alternatives), CASE_INSENSITIVE);
  }
}
