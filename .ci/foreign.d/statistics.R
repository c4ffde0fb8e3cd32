# Writes answers and what R makes of them into a folder: NAME.answers.csv (student, group, an option a question, from 1; 0 is
# none), NAME.key.csv and NAME.expected.csv (what, question, option, value; question and option 0 where they do not apply).
suppressMessages({library(psych); library(psychTools); library(psychotools); library(psychotree)})
folder <- commandArgs(trailingOnly = TRUE)[1]
options(digits = 15)

described <- function(name, answers, key, group) {
    right <- t(t(answers) == key) * 1
    total <- rowSums(right)
    n <- nrow(answers); k <- ncol(answers)
    found <- data.frame(what = character(), question = integer(), option = integer(), value = numeric())
    note <- function(what, question, option, value)
        found[nrow(found) + 1, ] <<- list(what, question, option, value)
    frame <- as.data.frame(right)
    colnames(frame) <- paste0("q", 1:k)
    # Its advice to turn a question round does not matter here: the data are taken as they are.
    alpha <- suppressWarnings(psych::alpha(frame, check.keys = FALSE))
    note("alpha", 0, 0, alpha$total$raw_alpha)
    note("mean", 0, 0, mean(total))
    note("standard-deviation", 0, 0, sd(total))
    note("standard-error", 0, 0, sd(total) * sqrt(1 - alpha$total$raw_alpha))
    wanted <- floor(.27 * n + .5)
    low <- min(which(cumsum(table(factor(total, 0:k))) >= wanted)) - 1
    high <- k + 1 - min(which(cumsum(rev(table(factor(total, 0:k)))) >= wanted))
    rasch <- psychotools::raschmodel(right, reltol = 1e-16, gradtol = 1e-12, maxit = 1000)
    difficulty <- c(0, coef(rasch)); difficulty <- difficulty - mean(difficulty)
    for (i in 1:k) {
        x <- right[, i]
        note("item-total", i, 0, cor(x, total))
        note("item-rest", i, 0, cor(x, total - x))
        note("alpha-without", i, 0, alpha$alpha.drop$raw_alpha[i])
        note("discrimination", i, 0, mean(x[total >= high]) - mean(x[total <= low]))
        note("rasch-difficulty", i, 0, difficulty[i])
        for (option in sort(unique(answers[, i]))) {
            chose <- answers[, i] == option
            note("students", i, option, sum(chose))
            note("mean-total", i, option, mean(total[chose]))
            if (!all(chose)) {
                note("with-total", i, option, cor(chose, total))
                note("with-rest", i, option, cor(chose, total - x))
            }
        }
        if (length(unique(group)) == 2) {
            # The larger group is the reference; group, right or wrong, total.
            larger <- names(sort(-table(group)))
            cells <- table(factor(group, larger), factor(x, 1:0), total)
            usable <- apply(cells, 3, function(cell) all(rowSums(cell) > 0) && all(colSums(cell) > 0))
            test <- mantelhaen.test(cells[, , usable], correct = TRUE)
            note("odds-ratio", i, 0, unname(test$estimate))
            note("chi-squared", i, 0, unname(test$statistic))
            note("delta", i, 0, -2.35 * log(unname(test$estimate)))
        }
    }
    write <- function(table, what)
        write.csv(table, file.path(folder, paste0(name, ".", what, ".csv")), row.names = FALSE)
    write(data.frame(student = sprintf("s%04d", 1:n), group = group, answers), "answers")
    write(data.frame(key = key), "key")
    write(found, "expected")
}

data(iqitems)
answers <- as.matrix(iqitems) + 1
answers[is.na(answers)] <- 0
described("iqitems", answers, c(4, 4, 4, 6, 6, 3, 4, 4, 5, 2, 2, 4, 3, 2, 6, 7) + 1, rep("all", nrow(answers)))

data(SPISA)
right <- unclass(SPISA$spisa)
described("spisa", 2 - right, rep(1, ncol(right)), as.character(SPISA$gender))
