# What R's package survey says about stratified samples: reads respondents (sample, stratum, frame, answer from 0 to 4), writes one line
# per sample. Intervals follow the published rules: Student's t below 60 degrees of freedom, Wilson on n* = p(1 - p)/Var(p) for shares.
suppressPackageStartupMessages(library(survey))
arguments <- commandArgs(trailingOnly = TRUE)
respondents <- read.csv(arguments[1])
cat("R", as.character(getRversion()), "survey", as.character(packageVersion("survey")), "\n")

wilson <- function(p, variance) {
  n <- p * (1 - p) / variance
  z <- qnorm(.975)
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  c(centre - half, centre + half)
}

figures <- function(one) {
  one$score <- 1 - one$answer / 2
  one$decreased <- as.numeric(one$answer >= 3)
  design <- svydesign(ids = ~1, strata = ~stratum, fpc = ~frame, data = one)
  df <- if (degf(design) < 60) degf(design) else Inf
  balance <- svymean(~score, design)
  interval <- confint(balance, df = df)
  share <- svymean(~decreased, design)
  shareInterval <- wilson(coef(share), vcov(share))
  data.frame(
    sample = one$sample[1],
    balance = coef(balance), balanceError = SE(balance),
    balanceLow = max(interval[1], -1), balanceHigh = min(interval[2], 1),
    share = coef(share), shareError = as.numeric(SE(share)),
    shareLow = shareInterval[1], shareHigh = shareInterval[2]
  )
}

result <- do.call(rbind, lapply(split(respondents, respondents$sample), figures))
write.csv(format(result, digits = 17, trim = TRUE), arguments[2], row.names = FALSE, quote = FALSE)
