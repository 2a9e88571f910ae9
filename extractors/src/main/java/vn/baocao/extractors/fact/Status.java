package vn.baocao.extractors.fact;

/** Whether a fact tells what is or was, a rise or fall, or what is aimed at. */
public enum Status {
    ACTUAL,
    CHANGE,
    TARGET
}
